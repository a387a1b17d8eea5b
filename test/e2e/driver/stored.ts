/** Reads what Vigie has stored, from one of its own pages, without changing it. */

/** An expression that answers all rows of a table of Vigie's database. */
export function rowsExpression(table: string): string {
  return `new Promise((done, fail) => {
    const opened = indexedDB.open('vigie');
    opened.onerror = () => fail(opened.error);
    opened.onsuccess = () => {
      const database = opened.result;
      const asked = database.transaction(${JSON.stringify(table)}).objectStore(${JSON.stringify(table)}).getAll();
      asked.onerror = () => fail(asked.error);
      asked.onsuccess = () => {
        database.close();
        // Snapshots lie packed.
        const whole = async ({ gzip, packed, ...row }) =>
          packed
            ? { ...row, ...(await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).json()) }
            : row;
        Promise.all(asked.result.map(whole)).then(done, fail);
      };
    };
  })`;
}
