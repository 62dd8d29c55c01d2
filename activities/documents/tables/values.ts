import vocabularies from '../../../config/table-values.json' with { type: 'json' };
import { dictionary, type Language } from './words.ts';

export type PersonLanguage = keyof typeof vocabularies.language;
export type Commitment = keyof typeof vocabularies.commitment;
export type OrganisationKind = keyof typeof vocabularies.organisationKind;
export type InstitutionType = keyof typeof vocabularies.institutionType;
export type Phase = 1 | 2 | 3 | 4;

type CodedField = Exclude<keyof typeof vocabularies, 'phases'>;
const PHASE_SEPARATORS = /[;,./|&+\n]|\b(?:en|and)\b/iu;

/** Gives the codes a person's words are read as: undefined for a word that is not known. */
export const readCode = {
  language: dictionary<PersonLanguage>(vocabularies.language),
  commitment: dictionary<Commitment>(vocabularies.commitment),
  organisationKind: dictionary<OrganisationKind>(vocabularies.organisationKind),
  institutionType: dictionary<InstitutionType>(vocabularies.institutionType),
};

const findPhases = dictionary(vocabularies.phases);

/**
 * Gives the phases of the care continuum (model.md 1) in a cell, in order: numbers or names, as in `1;2` or
 * `diagnostiek + nazorg`; `1.2` too, which is what a spreadsheet makes of `1,2`. Undefined when a word is not known.
 */
export function readPhases(text: string): Phase[] | undefined {
  const whole = findPhases(text);
  const found = whole ? [whole] : text.split(PHASE_SEPARATORS).filter(hasWord).map(findPhases);
  if (found.includes(undefined)) return undefined;
  const phases = found.flatMap((code) => [...code!].map(Number) as Phase[]);
  return [...new Set(phases)].sort();
}

/** Gives the words an export writes for a code. */
export const wordsOfCode = (field: CodedField, code: string, language: Language) =>
  (vocabularies[field] as Record<string, Record<Language, string>>)[code]![language];

/** Gives the text an export writes for phases: `1 + 2`, which no spreadsheet takes for a date or a decimal number. */
export const textOfPhases = (phases: readonly Phase[]) => phases.join(' + ');

const hasWord = (text: string) => /[\p{L}\p{N}]/u.test(text);
