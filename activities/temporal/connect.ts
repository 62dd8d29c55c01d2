import { Client, Connection } from '@temporalio/client';
import type { Settings } from '../../config/settings.ts';
import { createDataConverter } from './codec.ts';

/** A client for the settings' server and namespace; connects when it is first used, so that the server may come later. */
export function connectClient(settings: Pick<Settings, 'temporal' | 'secrets'>): Client {
  const connection = Connection.lazy({ address: settings.temporal.address });
  return new Client({
    connection,
    namespace: settings.temporal.namespace,
    identity: settings.temporal.identity,
    dataConverter: createDataConverter(settings.secrets.keys),
  });
}
