/** Named forms of texts, and the registries whose identifiers records carry. */
import { parseRecordId, SLUG } from './identity.ts';

/** A named form that a text must have. */
export interface TextForm {
  readonly isValid: (text: string) => boolean;
  /** What is allowed, with an example; completes "must be …". */
  readonly allowed: string;
  /** For identifiers of a registry: where it resolves them. */
  readonly resolve?: (text: string) => string;
}

const CROCKFORD_BASE_32 = '0123456789abcdefghjkmnpqrstvwxyz';

/** The form of global ids: such a text tells of a record, and is hidden where that is. */
export const RECORD_FORM = 'RECORD';

/** Every form that `@constraint(format:)` may name. */
export const TEXT_FORMS: ReadonlyMap<string, TextForm> = new Map<string, TextForm>([
  [
    'ARXIV',
    {
      isValid: (text) => /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?$/.test(text),
      allowed: 'an arXiv identifier such as 2308.08708',
      resolve: (text) => `https://arxiv.org/abs/${text}`,
    },
  ],
  [
    'COUNTRY',
    {
      isValid: (text) => /^[A-Z]{2}$/.test(text),
      allowed: 'a two-letter country code of ISO 3166-1 such as GB',
    },
  ],
  [
    'DOI',
    {
      isValid: (text) => /^10\.\d{4,9}\/\S+$/.test(text),
      allowed: 'a DOI without its address, such as 10.1016/j.tics.2025.10.011',
      resolve: (text) => `https://doi.org/${text}`,
    },
  ],
  ['LANGUAGE', { isValid: isLanguageTag, allowed: 'a BCP 47 language tag such as en or zh-Hant' }],
  [
    'ORCID',
    {
      isValid: isOrcid,
      allowed:
        'an ORCID address with a right check digit, such as https://orcid.org/0000-0002-1825-0097',
      resolve: (text) => text,
    },
  ],
  [
    RECORD_FORM,
    {
      isValid: (text) => parseRecordId(text) !== undefined,
      allowed: 'the global id of a record such as work/butlin-2023',
    },
  ],
  [
    'ROR',
    {
      isValid: isRor,
      allowed: 'a ROR address with right check digits, such as https://ror.org/056y0v115',
      resolve: (text) => text,
    },
  ],
  ['SLUG', { isValid: (text) => SLUG.test(text), allowed: 'kebab-case, such as self-report' }],
  ['URL', { isValid: isWebAddress, allowed: 'an address that begins with https:// or http://' }],
  [
    'WIKIDATA',
    {
      isValid: (text) => /^Q[1-9]\d*$/.test(text),
      allowed: 'a Wikidata entity such as Q2539',
      resolve: (text) => `https://www.wikidata.org/entity/${text}`,
    },
  ],
]);

/** Tags that were found right: few are used, and looking at one takes long. */
const languageTags = new Set<string>();
const MAXIMUM_TAGS = 1_000;

/** Whether the text is a well-formed BCP 47 tag in its canonical spelling. */
export function isLanguageTag(text: string): boolean {
  if (languageTags.has(text)) return true;
  try {
    const isTag = Intl.getCanonicalLocales(text)[0] === text;
    if (isTag && languageTags.size < MAXIMUM_TAGS) languageTags.add(text);
    return isTag;
  } catch {
    return false;
  }
}

/** ISO 7064 MOD 11-2 over the first 15 digits, as ORCID defines it. */
function isOrcid(text: string): boolean {
  const match = /^https:\/\/orcid\.org\/(\d{4}-\d{4}-\d{4}-\d{3}[\dX])$/.exec(text);
  if (!match?.[1]) return false;
  const digits = match[1].replaceAll('-', '');
  const total = [...digits.slice(0, 15)].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const check = (12 - (total % 11)) % 11;
  return digits.endsWith(check === 10 ? 'X' : String(check));
}

/** ISO/IEC 7064 MOD 97-10 over the six characters after the leading 0, as ROR defines it. */
function isRor(text: string): boolean {
  const match = /^https:\/\/ror\.org\/0([a-hj-km-np-tv-z0-9]{6})(\d{2})$/.exec(text);
  if (!match?.[1]) return false;
  const value = [...match[1]].reduce(
    (total, character) => total * 32 + CROCKFORD_BASE_32.indexOf(character),
    0,
  );
  return 98 - ((value * 100) % 97) === Number(match[2]);
}

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\//.test(text) || /\s/.test(text)) return false;
  return URL.canParse(text);
}
