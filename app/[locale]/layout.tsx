import '../globals.css'
import { DirectionProvider } from '@base-ui/react/direction-provider'
import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { ProblemWordsProvider } from '@/components/layout/problem-words'
import { Toaster } from '@/components/ui/toast'
import { glanceAtViewer } from '@/lib/access/viewer'
import { directionOf, isLocale, themeCookie } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { fontVariables, preloadFonts } from '../fonts'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const { name, tagline } = messagesOf(locale).shell
  return {
    title: { default: name, template: `%s · ${name}` },
    description: tagline,
    icons: { icon: '/icon.svg' },
    robots: { index: false },
  }
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, viewportFit: 'cover' }

export default async function RootLayout({ children, params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  preloadFonts(locale)
  const viewer = await glanceAtViewer()
  const theme = viewer?.theme ?? (await cookies()).get(themeCookie)?.value
  const words = messagesOf(locale)
  return (
    <html
      lang={locale}
      dir={directionOf(locale)}
      data-theme={theme === 'dark' || theme === 'light' ? theme : undefined}
      className={fontVariables}
    >
      <body>
        <ProblemWordsProvider words={words.errors.page} locale={locale}>
          <DirectionProvider direction={directionOf(locale)}>
            {children}
            <Toaster regionLabel={words.shell.notices} closeLabel={words.shell.close} />
          </DirectionProvider>
        </ProblemWordsProvider>
      </body>
    </html>
  )
}
