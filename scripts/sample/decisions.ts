import { dayNumber, dayOfNumber } from '../../src/domain/time/partial-date.ts';
import type { Decision } from './register.ts';

function decision(on: string, document: string, phase?: string): Decision {
  const eve = dayOfNumber(dayNumber(on) - 1);
  return phase === undefined ? { on, eve, document } : { on, eve, document, phase };
}

/** The days on which units of the sample province change, each with its made-up document. */
export const decisions = {
  division2017: decision('2017-03-01', '08-qd-ubnd-2017'),
  health2018: decision('2018-03-01', '21-qd-ubnd-2018', 'nq19-to-2021'),
  ward2018: decision('2018-06-01', '9801-nq-ubtvqh14-2018'),
  serviceUnits2018: decision('2018-07-01', '35-qd-ubnd-2018', 'nq19-to-2021'),
  party2018: decision('2018-10-01', '112-qd-tu-2018', 'nq18-to-2021'),
  pilots2019: decision('2019-01-01', '130-qd-tu-2019', 'nq18-to-2021'),
  divisions2019: decision('2019-04-01', '17-qd-ubnd-2019', 'nq18-to-2021'),
  schools2019: decision('2019-08-01', '42-qd-ubnd-2019', 'education-1'),
  villages2019: decision('2019-09-01', '58-nq-hdnd-2019', 'nq18-to-2021'),
  communes2020: decision('2020-02-01', '9802-nq-ubtvqh14-2019', 'admin-units-2019-2021'),
  serviceUnits2020: decision('2020-07-01', '29-qd-ubnd-2020', 'nq19-to-2021'),
  schools2022: decision('2022-08-01', '33-qd-ubnd-2022', 'education-2'),
  renamed2023: decision('2023-05-01', '19-qd-ubnd-2023', 'nq19-2021-2025'),
  serviceUnits2024: decision('2024-01-01', '64-qd-ubnd-2023', 'nq19-2021-2025'),
  party2025: decision('2025-02-03', '1450-qd-tu-2025', 'overhaul-2025'),
  departments2025: decision('2025-03-01', '12-nq-hdnd-2025', 'overhaul-2025'),
  overhaul2025: decision('2025-07-01', '9803-nq-ubtvqh15-2025', 'overhaul-2025'),
  front2025: decision('2025-07-01', '1502-qd-tu-2025', 'overhaul-2025'),
  schools2025: decision('2025-07-01', '77-qd-ubnd-2025', 'overhaul-2025'),
  serviceUnits2025: decision('2025-10-01', '95-qd-ubnd-2025', 'nq19-2025-2030'),
  serviceUnits2026: decision('2026-04-01', '24-qd-ubnd-2026', 'nq19-2025-2030'),
  villages2026: decision('2026-06-01', '31-nq-hdnd-2026', 'nq18-2021-2030'),
} as const;
