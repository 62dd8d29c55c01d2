import { Client, Connection, defaultGrpcRetryOptions, makeGrpcRetryInterceptor } from '@temporalio/client';
import type { Settings } from '../../config/settings.ts';
import { createDataConverter, type Key } from './codec.ts';

/** After a long outage the server is found again within this time. */
const RECONNECT_MS_MAX = 5_000;
/** A refused call is tried again after at most this time: the SDK's own five seconds would outlast a call's deadline. */
const RETRY_MS_MAX = 1_000;

/** A client for the settings' server and namespace; connects when it is first used, so that the server may come later. */
export function connectClient(settings: Pick<Settings, 'temporal'> & { secrets: { keys: readonly Key[] } }): Client {
  const retry = defaultGrpcRetryOptions();
  const delayFunction: typeof retry.delayFunction = (attempt, status) =>
    Math.min(RETRY_MS_MAX, retry.delayFunction(attempt, status));
  const connection = Connection.lazy({
    address: settings.temporal.address,
    channelArgs: { 'grpc.max_reconnect_backoff_ms': RECONNECT_MS_MAX },
    interceptors: [makeGrpcRetryInterceptor({ ...retry, delayFunction })],
  });
  return new Client({
    connection,
    namespace: settings.temporal.namespace,
    identity: settings.temporal.identity,
    dataConverter: createDataConverter(settings.secrets.keys),
  });
}
