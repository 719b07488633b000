// oxlint-disable-next-line import/default -- Vite makes the address of the built worker the default export
import workerUrl from './search-worker.ts?worker&url';

interface WorkerPolicy {
  readonly createScriptURL: (url: string) => string;
}

declare global {
  // Only a `var` declares a property of the global object.
  var trustedTypes: { readonly createPolicy: (name: string, rules: WorkerPolicy) => WorkerPolicy } | undefined;
}

const policyName = 'tinh-gon-worker';
let policy: WorkerPolicy | undefined;

/** The address of the one worker of the site, as Trusted Types ask for it; the policy lets no other through. */
function trustedWorkerUrl(): string {
  policy ??= globalThis.trustedTypes?.createPolicy(policyName, {
    createScriptURL: (url) => {
      if (url !== workerUrl) throw new TypeError('Only the search worker may be started');
      return url;
    },
  });
  return policy?.createScriptURL(workerUrl) ?? workerUrl;
}

/** Starts the search worker. Throws where workers are not available or not allowed. */
export function startSearchWorker(): Worker {
  return new Worker(trustedWorkerUrl(), { type: 'module', name: 'search' });
}
