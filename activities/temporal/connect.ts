import { Client, Connection } from '@temporalio/client';
import type { Settings } from '../../config/settings.ts';
import { createDataConverter } from './codec.ts';

/** After a long outage the server is found again within this time. */
const RECONNECT_MS_MAX = 5_000;

/** A client for the settings' server and namespace; connects when it is first used, so that the server may come later. */
export function connectClient(settings: Pick<Settings, 'temporal' | 'secrets'>): Client {
  const connection = Connection.lazy({
    address: settings.temporal.address,
    channelArgs: { 'grpc.max_reconnect_backoff_ms': RECONNECT_MS_MAX },
  });
  return new Client({
    connection,
    namespace: settings.temporal.namespace,
    identity: settings.temporal.identity,
    dataConverter: createDataConverter(settings.secrets.keys),
  });
}
