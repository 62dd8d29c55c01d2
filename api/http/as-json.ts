import type { z } from 'zod';
import type { InstantField } from './instants.ts';

/** A value as it goes out: what is undefined is left out, and in some fields an instant is an ISO 8601 text. */
type Json<T, Instants> = T extends undefined
  ? never
  : T extends string | number | boolean | null
    ? T
    : T extends readonly (infer Item)[]
      ? Json<Item, Instants>[]
      : Fields<T, Instants>;

type Fields<T, Instants> = keyof T extends never
  ? Record<string, never>
  : Flat<
      { [K in keyof T as undefined extends T[K] ? never : K]: Field<K, T[K], Instants> } & {
        [K in keyof T as undefined extends T[K] ? K : never]?: Field<K, T[K], Instants>;
      }
    >;

type Field<K, Value, Instants> = K extends Instants ? Moment<Value, Instants> : Json<Value, Instants>;
type Moment<Value, Instants> = Value extends number
  ? string
  : Value extends number[]
    ? string[]
    : Json<Value, Instants>;
type Flat<T> = { [K in keyof T]: T[K] };

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Where two types of JSON are not the same: the paths of the fields. */
type Differing<A, B, Path extends string = ''> =
  Same<A, B> extends true
    ? never
    : [A, B] extends [(infer OneA)[], (infer OneB)[]]
      ? Differing<OneA, OneB, `${Path}[]`>
      : [A, B] extends [object, object]
        ? { [K in Key<A> | Key<B>]: Differing<At<A, K>, At<B, K>, `${Path}.${K}`> }[Key<A> | Key<B>]
        : Path;
type Key<T> = keyof T & string;
type At<T, K> = K extends keyof T ? Exclude<T[K], undefined> : 'not there';

declare const notYet: unique symbol;
/** What a route gives, as long as the compiler does not know: it looks at a function last. */
export type NotYet = typeof notYet;

/** What a schema must be to tell what a route gives, no field more and none less; else an error that names the fields. */
export type Tells<Schema extends z.ZodType, Result> = [Result] extends [NotYet]
  ? unknown
  : Compared<Json<z.output<Schema>, never>, Json<Result, InstantField>>;

type Compared<Told, Given> =
  Same<Told, Given> extends true ? unknown : { 'gives is not what run gives, at': Named<Differing<Told, Given>> };
type Named<Paths> = [Paths] extends [never] ? 'a field that only one of them may leave out' : Paths;
