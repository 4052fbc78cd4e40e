import { type ReactNode, Suspense } from 'react'
import { Loading } from '@/components/ui/skeleton'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { BlockBoundary } from './block-boundary'

type Props = { locale: Locale; skeleton: ReactNode; children: ReactNode }

/* A part of the page that comes when it is ready and fails by itself. */
export function Block({ locale, skeleton, children }: Props) {
  const { loading, failed } = messagesOf(locale).dashboard
  return (
    <BlockBoundary words={failed}>
      <Suspense fallback={skeleton && <Loading label={loading}>{skeleton}</Loading>}>{children}</Suspense>
    </BlockBoundary>
  )
}
