import { expect, test } from 'vitest'
import { decodeCsv } from './decode'

const bytes = (...values: number[]) => Uint8Array.from(values)

test('a file in UTF-8 is read, with its mark or without', () => {
  const text = 'date;devise\n2025-01-01;بنك المغرب é'
  expect(decodeCsv(new TextEncoder().encode(text))).toEqual({ text, isGuessed: false })
  expect(decodeCsv(new TextEncoder().encode(`\ufeff${text}`))).toEqual({ text, isGuessed: false })
})

test('so is one in UTF-16, as a spreadsheet saves Unicode text', () => {
  expect(decodeCsv(bytes(0xff, 0xfe, 0x41, 0x00, 0x2e, 0x06))).toEqual({ text: 'Aخ', isGuessed: false })
  expect(decodeCsv(bytes(0xfe, 0xff, 0x00, 0x41))).toEqual({ text: 'A', isGuessed: false })
})

test('another one is taken for Windows-1252, and that is said', () => {
  expect(decodeCsv(bytes(0x75, 0x6e, 0x69, 0x74, 0xe9, 0x73))).toEqual({ text: 'unités', isGuessed: true })
})

test('a workbook is no text', () => {
  expect(decodeCsv(bytes(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00))).toBeNull()
})
