import vocabulary from '../../../config/table-headers.json' with { type: 'json' };
import { dictionary, type Language } from './words.ts';

export type PersonField = keyof typeof vocabulary;

const find = dictionary<PersonField>(vocabulary);

/** Gives the field that a Dutch or English column name stands for, or undefined for a name that is not known. */
export const fieldOfHeader = (header: string) => find(header);

/** Gives the column name that an export writes for a field. */
export const headerOfField = (field: PersonField, language: Language) => vocabulary[field][language];
