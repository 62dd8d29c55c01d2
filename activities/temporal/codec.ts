import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { DataConverter, Payload, PayloadCodec } from '@temporalio/common';
import proto from '@temporalio/proto';

const { Payload: PayloadProto } = proto.temporal.api.common.v1;

const ENCODING = 'binary/kartrekker';
const IV_BYTES = 12;
const TAG_BYTES = 16;
/** Smaller payloads do not get smaller by compressing. */
const COMPRESS_FROM_BYTES = 300;
/**
 * A payload may be this large at most. The server refuses one of 2 MiB, and ends the workflow that wrote it; a failure
 * here only keeps it waiting.
 */
const PACKED_BYTES_MAX = 2_000_000;
/** What a payload may become at most when it is unpacked. */
const UNPACKED_BYTES_MAX = 64 * 1024 * 1024;

export interface Key {
  id: string;
  key: Buffer;
}

/** A payload cannot be packed or unpacked. Its message says why, and nothing of what is in it. */
export class PayloadUnusable extends Error {
  override name = 'PayloadUnusable';
}

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (data: Uint8Array | null | undefined) => (data ? Buffer.from(data).toString() : '');

/** Compresses and encrypts payloads (zstd, AES-256-GCM). The first key of the ring encrypts; every key decrypts. */
export function createCodec(ring: readonly Key[]): PayloadCodec {
  const keys = new Map(ring.map((entry) => [entry.id, entry.key]));
  const first = ring[0];
  if (!first) throw new Error('KARTREKKER_KEYS holds no key');
  return {
    encode: async (payloads) => payloads.map((payload) => encode(payload, first)),
    decode: async (payloads) => payloads.map((payload) => decode(payload, keys)),
  };
}

function encode(payload: Payload, { id, key }: Key): Payload {
  const plain = PayloadProto.encode(payload).finish();
  const compress = plain.length >= COMPRESS_FROM_BYTES;
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const sealed = Buffer.concat([
    iv,
    cipher.update(compress ? zstdCompressSync(plain) : plain),
    cipher.final(),
    cipher.getAuthTag(),
  ]);
  if (sealed.length > PACKED_BYTES_MAX)
    throw new PayloadUnusable(`A payload is too large: ${sealed.length} bytes encoded, of at most ${PACKED_BYTES_MAX}`);
  return {
    metadata: { encoding: bytes(ENCODING), key: bytes(id), compression: bytes(compress ? 'zstd' : 'none') },
    data: sealed,
  };
}

function decode(payload: Payload, keys: Map<string, Buffer>): Payload {
  if (text(payload.metadata?.encoding) !== ENCODING) return payload;
  const id = text(payload.metadata?.key);
  const key = keys.get(id);
  if (!key)
    throw new PayloadUnusable(
      `KARTREKKER_KEYS holds no key ${JSON.stringify(id)}: put it back to read what it encrypted`,
    );
  try {
    return open(payload, key);
  } catch (cause) {
    throw new PayloadUnusable(
      `A payload is damaged, or was not encrypted by the key ${JSON.stringify(id)} of KARTREKKER_KEYS`,
      {
        cause,
      },
    );
  }
}

function open({ metadata, data }: Payload, key: Buffer): Payload {
  const sealed = Buffer.from(data ?? []);
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
  const opened = Buffer.concat([
    decipher.update(sealed.subarray(IV_BYTES, sealed.length - TAG_BYTES)),
    decipher.final(),
  ]);
  const plain =
    text(metadata?.compression) === 'zstd'
      ? zstdDecompressSync(opened, { maxOutputLength: UNPACKED_BYTES_MAX })
      : opened;
  return PayloadProto.decode(plain) as Payload;
}

/** How clients and workers turn values into payloads. */
export const createDataConverter = (ring: readonly Key[]): DataConverter => ({
  payloadCodecs: [createCodec(ring)],
  failureConverterPath: fileURLToPath(new URL('./failure-converter.ts', import.meta.url)),
});
