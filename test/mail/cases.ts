import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Real mails with known right answers, beside the project; they are not the project's own. */
const FOLDER = fileURLToPath(new URL('../../../shared/mail-cases/', import.meta.url));

export interface MailCase {
  id: string;
  category: string;
  files: Record<string, string>;
  expected: unknown;
}

/** The cases of a folder; none, with a message, where they are not there. */
export function mailCases(category: string): MailCase[] {
  if (!existsSync(`${FOLDER}manifest.json`)) {
    console.log(`${FOLDER} is not there, so its ${category} are not read`);
    return [];
  }
  const rows: MailCase[] = JSON.parse(readFileSync(`${FOLDER}manifest.json`, 'utf8'));
  return rows.filter((row) => row.category === category);
}

/** The bytes of a case's file, undefined where it is not there. */
export const caseFile = (name: string): Buffer | undefined =>
  existsSync(FOLDER + name) ? readFileSync(FOLDER + name) : undefined;
