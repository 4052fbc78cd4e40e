import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { createGunzip } from 'node:zlib'
import { Trouble } from '../trouble.mjs'
import { END_OF_ROWS } from './format.mjs'

const MARK = Buffer.from(END_OF_ROWS)
const NEWLINE = 10

/** Reads an archive piece by piece: a line of JSON, or the rows of a table. */
export class ArchiveReader {
  #chunks
  #rest = Buffer.alloc(0)
  #hash = createHash('sha256')
  #file

  /** @param {string} file */
  constructor(file) {
    this.#file = file
    const input = fs.createReadStream(file)
    const gunzip = createGunzip()
    input.on('error', (error) => gunzip.destroy(error))
    this.#chunks = input.pipe(gunzip)[Symbol.asyncIterator]()
  }

  /** The next line's value; what it holds counts towards the archive's sha256. */
  async json() {
    let end = this.#rest.indexOf(NEWLINE)
    while (end < 0) {
      await this.#more()
      end = this.#rest.indexOf(NEWLINE)
    }
    const digest = this.#hash.copy().digest('hex')
    const line = this.#take(end + 1)
    try {
      const value = JSON.parse(line.toString())
      if ('sha256' in value && value.sha256 !== digest) throw new Error('sha256')
      return value
    } catch {
      throw this.#damaged()
    }
  }

  /** The rows of a table as COPY text, in pieces of any size. */
  async *rows() {
    let atLineStart = true
    for (;;) {
      if (this.#rest.length < MARK.length) await this.#more()
      if (atLineStart && this.#rest.subarray(0, MARK.length).equals(MARK)) break
      const before = this.#rest.indexOf(`\n${END_OF_ROWS}`)
      const length = before < 0 ? this.#rest.length - MARK.length : before + 1
      if (length <= 0) {
        await this.#more()
        continue
      }
      const piece = this.#take(length)
      atLineStart = piece.at(-1) === NEWLINE
      yield piece
    }
    this.#take(MARK.length)
  }

  close() {
    return this.#chunks.return?.()
  }

  #take(length) {
    const piece = this.#rest.subarray(0, length)
    this.#rest = this.#rest.subarray(length)
    this.#hash.update(piece)
    return piece
  }

  async #more() {
    try {
      const { value, done } = await this.#chunks.next()
      if (done) throw this.#damaged()
      this.#rest = Buffer.concat([this.#rest, value])
    } catch (error) {
      if (error.code === 'ENOENT') throw new Trouble(`There is no file ${this.#file}.`)
      if (String(error.code).startsWith('Z_')) throw this.#damaged()
      throw error
    }
  }

  #damaged() {
    return new Trouble(
      `${this.#file} is damaged or incomplete, or is no archive of Sharaka. Nothing was changed; take another copy.`,
    )
  }
}
