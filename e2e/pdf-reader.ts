import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'

/* A PDF read as its reader gets it: drawn page by page in the browser, with the words found on each. */

export type PdfWord = { text: string; x: number; y: number; width: number; size: number }
export type PdfPage = {
  words: PdfWord[]
  text: string
  picture: Buffer
  width: number
  /** Of the picture, how much is not white. */
  ink: number
}

type Drawn = Omit<PdfPage, 'picture'> & { picture: string }

const files: Record<string, [path: string, type: string]> = {
  'pdf.mjs': ['node_modules/pdfjs-dist/build/pdf.mjs', 'text/javascript'],
  'pdf.worker.mjs': ['node_modules/pdfjs-dist/build/pdf.worker.mjs', 'text/javascript'],
  'arabic.woff2': [
    'node_modules/@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2',
    'font/woff2',
  ],
}

const serve = (page: Page) =>
  page.route('**/pdf-reader/*', (route) => {
    const [path, contentType] = files[route.request().url().split('/').at(-1) ?? ''] ?? []
    return path ? route.fulfill({ body: readFileSync(path), contentType }) : route.abort()
  })

/** `page` stands on any page of the application. */
export const readPdf = async (page: Page, pdf: Buffer): Promise<PdfPage[]> => {
  await serve(page)
  const drawn: Drawn[] = await page.evaluate(async (encoded) => {
    const address = '/pdf-reader/pdf.mjs'
    const reader = await import(address)
    reader.GlobalWorkerOptions.workerSrc = '/pdf-reader/pdf.worker.mjs'
    const data = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0))
    const document = await reader.getDocument({ data }).promise
    const pages = []
    for (let number = 1; number <= document.numPages; number += 1) {
      const sheet = await document.getPage(number)
      const viewport = sheet.getViewport({ scale: 1 })
      const canvas = globalThis.document.createElement('canvas')
      ;[canvas.width, canvas.height] = [viewport.width, viewport.height]
      await sheet.render({ canvas, viewport }).promise
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
      let dark = 0
      for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 200) dark += 1
      const { items } = await sheet.getTextContent()
      const words = items
        .filter(({ str }: { str: string }) => str.trim() !== '')
        .map(({ str, transform, width }: { str: string; transform: number[]; width: number }) => ({
          ...{ text: str, x: transform[4], y: transform[5], width, size: Math.abs(transform[3] ?? 0) },
        }))
      pages.push({
        words,
        text: items.map(({ str }: { str: string }) => str).join(''),
        picture: canvas.toDataURL('image/png').split(',')[1] ?? '',
        width: viewport.width,
        ink: (dark * 4) / pixels.length,
      })
    }
    return pages
  }, pdf.toString('base64'))
  return drawn.map(({ picture, ...rest }) => ({ ...rest, picture: Buffer.from(picture, 'base64') }))
}

/** How wide the browser itself sets some words of Arabic in the face of the PDF, its letters joined. */
export const joinedWidths = async (page: Page, words: PdfWord[]): Promise<number[]> => {
  await serve(page)
  return page.evaluate(async (list) => {
    const face = new FontFace('Reader', 'url(/pdf-reader/arabic.woff2)')
    document.fonts.add(await face.load())
    const context = document.createElement('canvas').getContext('2d')
    if (!context) return []
    return list.map(({ text, size }) => {
      context.font = `${size}px Reader`
      return context.measureText(text).width
    })
  }, words)
}
