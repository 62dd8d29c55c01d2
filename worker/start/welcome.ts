import type { Settings } from '../../config/settings.ts';
import { tokensFile } from './first-run.ts';
import type { Own } from './plan.ts';

const LABEL_WIDTH = 14;

/** Gives what the user sees when all is ready: the addresses, and in the sandbox the tokens to try the API with. */
export function welcome(settings: Settings, tokens: Record<string, string | undefined>, own: Own): string {
  const { publicUrl, temporal, mailbox, dataFolder, mode } = settings;
  const shown = mode === 'sandbox' ? Object.entries(tokens) : [];
  const lines = [
    ['API', `${publicUrl}/api/docs`],
    ...(own.temporal ? [['Temporal UI', temporal.uiUrl]] : []),
    ...(own.mailbox ? [['Mailbox', `http://localhost:${mailbox.port} (all mail stays on this machine)`]] : []),
    ['Tokens', tokensFile(dataFolder)],
    ...shown.map(([role, token]) => [`  ${role}`, token]),
    ['Data, logs', dataFolder],
  ];
  const table = lines.map(([label, value]) => `  ${label?.padEnd(LABEL_WIDTH)}${value}`);
  return ['', ...table, '', 'Ctrl-C stops everything; npm start goes on where it was.'].join('\n');
}
