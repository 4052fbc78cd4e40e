/**
 * An archive is gzip over text:
 *   {"sharaka":"archive","format":1,…}               what it is, and the migrations its tables stand on
 *   {"table":"project","columns":["id",…]}           for each table
 *   rows as PostgreSQL's COPY writes them
 *   \.
 *   {"rows":123,"checksum":"…"}
 *   {"sequences":[{"name":…,"value":…,"called":…}]}
 *   {"sha256":"…"}                                    of all that precedes
 */
export const FORMAT = 1
export const END_OF_ROWS = '\\.\n'

/**
 * @typedef {{when: number, hash: string}} AppliedMigration
 * @typedef {{sharaka: 'archive', format: number, createdAt: string, program: string, server: string, migrations: AppliedMigration[]}} Header
 * @typedef {{name: string, columns: string[]}} Table
 * @typedef {{rows: string, checksum: string}} Sum
 */

/** Values are written alike by every server, whatever its own settings. */
export const textSettings = {
  TimeZone: 'UTC',
  DateStyle: 'ISO, YMD',
  IntervalStyle: 'postgres',
  extra_float_digits: '1',
  bytea_output: 'hex',
  statement_timeout: '0',
  idle_in_transaction_session_timeout: '0',
}
