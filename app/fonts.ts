import localFont from 'next/font/local'
import { preload } from 'react-dom'

/*
 * One stack draws all three languages: each face is held to its own characters by unicode-range, so a page
 * fetches only what its text needs. Arabic has two weights (43 KB each); its 600 also answers for 500.
 */
const latin = localFont({
  src: [
    {
      path: '../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2',
      weight: '400',
    },
    {
      path: '../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-500-normal.woff2',
      weight: '500',
    },
    {
      path: '../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2',
      weight: '600',
    },
  ],
  variable: '--font-latin',
  display: 'swap',
  preload: false,
  adjustFontFallback: 'Arial',
})

const latinExt = localFont({
  src: [
    {
      path: '../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff2',
      weight: '400',
    },
    {
      path: '../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-600-normal.woff2',
      weight: '500 600',
    },
  ],
  variable: '--font-latin-ext',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+0100-0130, U+0132-0151, U+0154-02BA, U+1E00-1E9F, U+20A0-20AB, U+20AD-20C0',
    },
  ],
})

const arabic = localFont({
  src: [
    {
      path: '../node_modules/@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2',
      weight: '400',
    },
    {
      path: '../node_modules/@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2',
      weight: '500 600',
    },
  ],
  variable: '--font-arabic',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: 'unicode-range', value: 'U+0600-06FF, U+0750-077F, U+08A0-08FF, U+FB50-FDFF, U+FE70-FEFC' },
  ],
})

export const fontVariables = `${latin.variable} ${latinExt.variable} ${arabic.variable}`

/*
 * next/font preloads for a route, not for a language. Its files and those of `new URL` share their content hash; it
 * writes `_` for `-`, and `-s` where it adjusts a fallback. Should that change, a preload is wasted, nothing breaks.
 */
export function preloadFonts(locale: string) {
  const files = locale === 'ar' ? [latinRegular, arabicRegular, arabicStrong] : [latinRegular, latinStrong]
  for (const file of files)
    preload(emittedAs(file), { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
}

function emittedAs(file: URL) {
  const adjusted = file === latinRegular || file === latinStrong
  return String(file).replace(/([^/.]+)(\.[^/]+)$/, (_, name: string, rest: string) => {
    return name.replaceAll('-', '_') + (adjusted ? '-s' : '') + rest
  })
}

const latinRegular = new URL(
  '../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2',
  import.meta.url,
)
const latinStrong = new URL(
  '../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2',
  import.meta.url,
)
const arabicRegular = new URL(
  '../node_modules/@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2',
  import.meta.url,
)
const arabicStrong = new URL(
  '../node_modules/@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2',
  import.meta.url,
)
