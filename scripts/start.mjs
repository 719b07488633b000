import { execSync } from 'node:child_process';
import { serve } from './serve.mjs';

const requested = Number(process.env.PORT ?? 4173);
execSync('npm run build', { stdio: 'inherit' });
const { address } = await serve({ port: requested }).catch(() => serve({ port: 0 }));
console.log(`\nTinh Gọn: ${address}\n(Ctrl+C để dừng / to stop)`);
