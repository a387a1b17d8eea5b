/** Keeps what can be made again from other rows: the comparison as it was drawn last, so that the next opening need not wait for all readings. */
import type { Database } from './database.ts';

/** A derived row; `inputs` says what it was made from, and another text means that it is out of date. */
export interface PictureRecord {
  readonly name: 'comparison';
  readonly inputs: string;
  readonly picture: unknown;
}

/** Keeps the picture in the place of the one before. */
export async function keepPicture(database: Database, inputs: string, picture: unknown): Promise<void> {
  await database.pictures.put({ name: 'comparison', inputs, picture });
}
