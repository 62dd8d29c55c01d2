import { expect, test } from 'vitest';
import { readSettings } from '../../config/settings.ts';
import { canConnect, checkPorts, portsFor } from '../../worker/start/ports.ts';
import { freePorts } from '../stack/processes.ts';
import { takenPort } from './place.ts';

const keys = { KARTREKKER_SECRET: 'x'.repeat(44), KARTREKKER_KEYS: `k1:${Buffer.alloc(32).toString('base64')}` };
const host = '127.0.0.1';

test('a taken port is named with its purpose and the variable that changes it', async () => {
  const port = await takenPort();
  await expect(checkPorts([{ port, host, purpose: 'the API', variable: 'KARTREKKER_API_PORT' }])).rejects.toThrow(
    `Port ${port}, for the API, is used by another program: set KARTREKKER_API_PORT to another.`,
  );
});

test('all taken ports are named at once', async () => {
  const [first, second] = [await takenPort(), await takenPort()];
  const ports = [first, second].map((port, index) => ({ port, host, purpose: `part ${index}`, variable: 'V' }));
  await expect(checkPorts(ports)).rejects.toThrow(/part 0[\s\S]*part 1/);
});

test('one port for two purposes is refused', async () => {
  const [port = 0] = await freePorts(1);
  const ports = ['the API', 'the Temporal UI'].map((purpose) => ({ port, host, purpose, variable: 'V' }));
  await expect(checkPorts(ports)).rejects.toThrow('for the Temporal UI, is already meant for the API');
});

test('free ports pass, and stay free', async () => {
  const [port = 0] = await freePorts(1);
  const ports = [{ port, host, purpose: 'the API', variable: 'V' }];
  await checkPorts(ports);
  await checkPorts(ports);
});

test('the five usual ports are checked, fewer when the user has a Temporal server and a mail server', () => {
  const settings = readSettings(keys);
  const numbers = (own: { temporal: boolean; mailbox: boolean }) => portsFor(settings, own).map(({ port }) => port);
  expect(numbers({ temporal: true, mailbox: true })).toEqual([7233, 8233, 8080, 8025, 1025]);
  expect(numbers({ temporal: false, mailbox: false })).toEqual([8080]);
});

test('an address is reachable when something listens there', async () => {
  const port = await takenPort();
  const [free] = await freePorts(1);
  expect(await canConnect(`127.0.0.1:${port}`)).toBe(true);
  expect(await canConnect(`127.0.0.1:${free}`)).toBe(false);
  expect(await canConnect('no port at all')).toBe(false);
});
