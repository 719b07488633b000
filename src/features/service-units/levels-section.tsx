import type { CountRow } from '../../domain/service-units/count-table.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { codeNames } from '../../ui/code-names.ts';
import { useLanguage, useMessages } from '../../ui/language/language-context.ts';
import { PageSection } from '../../ui/page/page-section.tsx';
import { CountTable } from './count-table.tsx';
import { remaindersOf } from './remainders.ts';
import { serviceUnitsMessages } from './service-units-messages.ts';
import type { ServiceUnitsModel } from './service-units-model.ts';

/** Service units by the level that runs them, against the baselines. */
export function LevelsSection({ model }: { readonly model: ServiceUnitsModel }) {
  const text = useMessages(serviceUnitsMessages);
  const language = useLanguage();
  const { rows } = model;
  const nameOf = ({ series }: CountRow) =>
    capitalised(series.level === null ? series.countsWhat[language] : codeNames[language].level[series.level]);
  return (
    <PageSection id="levels" title={text.levels} intro={text.levelsIntro}>
      {rows.level.length === 0 ? (
        <p>{text.levelsNone}</p>
      ) : (
        <CountTable
          model={model}
          caption={text.levels}
          nameTitle={text.levelColumn}
          rows={rows.level}
          nameOf={nameOf}
          remainders={remaindersOf(rows.whole, rows.level, (series) => series.level ?? '')}
          withTargets={false}
        />
      )}
    </PageSection>
  );
}
