import type { Language } from '../../domain/records/local-text.ts';
import type { DocumentForm, ReportSignature } from '../../domain/report/report-document.ts';
import type { IssuerKind, ReportParams } from './report-params.ts';

/** What a body puts on the documents it issues. */
export interface ReportIssuer {
  readonly form: DocumentForm;
  /** Body above it, in the first line of the head; null where it has none. */
  readonly parent: string | null;
  readonly name: string;
  /** What stands for it in the number of a document: `UBND`, `TU`. */
  readonly sign: string;
  readonly signature: ReportSignature;
  /** Whom documents go to, with blanks for those that are not known. */
  readonly recipients: readonly string[];
}

/** Names and titles in one language; `place` is the full name of the place, "tỉnh Kon Tum". */
interface IssuerTexts {
  readonly committee: (place: string) => string;
  readonly homeAffairs: string;
  readonly partyCommittee: (place: string) => string;
  readonly partyOrganisation: string;
  readonly forCommittee: string;
  readonly chair: string;
  readonly director: string;
  readonly forStandingCommittee: string;
  readonly secretary: string;
  readonly headOfBoard: string;
  readonly head: string;
  readonly filed: Readonly<Record<DocumentForm, string>>;
}

/** "tỉnh Kon Tum" has a Tỉnh ủy, "thành phố Đà Nẵng" a Thành ủy, anything else a Đảng ủy. */
function partyName(place: string): string {
  const [, kind = '', name = ''] = /^(tỉnh|thành phố)\s+(.+)$/u.exec(place) ?? [];
  if (kind === '') return `Đảng ủy ${place}`;
  return `${kind === 'tỉnh' ? 'Tỉnh' : 'Thành'} ủy ${name}`;
}

const texts: Readonly<Record<Language, IssuerTexts>> = {
  vi: {
    committee: (place) => `Ủy ban nhân dân ${place}`,
    homeAffairs: 'Sở Nội vụ',
    partyCommittee: partyName,
    partyOrganisation: 'Ban Tổ chức',
    forCommittee: 'TM. Ủy ban nhân dân',
    chair: 'Chủ tịch',
    director: 'Giám đốc',
    forStandingCommittee: 'T/M Ban Thường vụ',
    secretary: 'Bí thư',
    headOfBoard: 'Trưởng ban',
    head: 'Thủ trưởng cơ quan',
    filed: { state: 'Lưu: VT.', party: 'Lưu Văn phòng.' },
  },
  en: {
    committee: (place) => `People's Committee of ${place}`,
    homeAffairs: 'Department of Home Affairs',
    partyCommittee: (place) => `Party Committee of ${place}`,
    partyOrganisation: 'Organisation Commission',
    forCommittee: "On behalf of the People's Committee",
    chair: 'Chair',
    director: 'Director',
    forStandingCommittee: 'On behalf of the Standing Committee',
    secretary: 'Secretary',
    headOfBoard: 'Head of the Commission',
    head: 'Head of the issuing body',
    filed: { state: 'On file: Office.', party: 'On file: Office.' },
  },
};

/** Blank lines differ by a dot so that each is a line of its own. */
const blanks = [28, 29].map((dots) => `${'.'.repeat(dots)};`);
const blankName = '.'.repeat(30);

function plain(title: string): ReportSignature {
  return { authority: null, title };
}

type IssuerFacts = Omit<ReportIssuer, 'recipients'>;

function ownFacts(kind: IssuerKind, params: ReportParams, place: string, text: IssuerTexts): IssuerFacts {
  switch (kind) {
    case 'committee':
      return {
        form: 'state',
        parent: null,
        name: text.committee(place),
        sign: 'UBND',
        signature: { authority: text.forCommittee, title: text.chair },
      };
    case 'home-affairs':
      return {
        form: 'state',
        parent: text.committee(place),
        name: text.homeAffairs,
        sign: 'SNV',
        signature: plain(text.director),
      };
    case 'party-committee':
      return {
        form: 'party',
        parent: null,
        name: text.partyCommittee(place),
        sign: 'TU',
        signature: { authority: text.forStandingCommittee, title: text.secretary },
      };
    case 'party-organisation':
      return {
        form: 'party',
        parent: text.partyCommittee(place),
        name: text.partyOrganisation,
        sign: 'BTCTU',
        signature: plain(text.headOfBoard),
      };
    case 'other':
      return {
        form: params.form,
        parent: null,
        name: params.name ?? blankName,
        sign: '.......',
        signature: plain(text.head),
      };
  }
}

/** Who issues the report. The body decides the form: State and Party are never mixed. */
export function reportIssuer(params: ReportParams, place: string, language: Language): ReportIssuer {
  const text = texts[language];
  const facts = ownFacts(params.issuer, params, place, text);
  return {
    ...facts,
    parent: params.parent ?? facts.parent,
    recipients: [...blanks, text.filed[facts.form]],
  };
}

/** Name of a kind of issuer as a choice; null for one that the reader names. */
export function issuerName(kind: IssuerKind, params: ReportParams, place: string, language: Language): string | null {
  if (kind === 'other') return null;
  const { name, parent } = ownFacts(kind, params, place, texts[language]);
  return parent === null ? name : `${name} (${parent})`;
}

/** Number of a document that has none yet: `Số:       /BC-UBND` (State), `Số       -BC/TU` (Party). */
export function blankNumber({ form, sign }: ReportIssuer, language: Language): string {
  const room = ' '.repeat(9);
  const word = language === 'vi' ? 'Số' : 'No.';
  return form === 'state' ? `${word}:${room}/BC-${sign}` : `${word}${room}-BC/${sign}`;
}
