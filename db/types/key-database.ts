// Generated from the live schema by `npm run docs`. Do not edit.
import type { Generated } from 'kysely';

export interface KeysWrappedKeyTable {
  /** clear: whose data it opens */
  person_id: string;
  /** clear: which class of data */
  data_class: string;
  /** clear: version of the key; a new one writes at once */
  version: Generated<number>;
  /** encrypted: the key, wrapped; useless without the key file */
  wrapped: Buffer;
  /** clear: when */
  created_at: Generated<Date>;
}

export interface KeyDatabase {
  'keys.wrapped_key': KeysWrappedKeyTable;
}
