import { Pager } from '@/components/ui/pager'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Props = {
  locale: Locale
  total: number
  /** Counted no further than `total`. */
  hasMore?: boolean
  size: number
  page: number
  addressOf: (page: number) => string
}

/* The steps through a numbered list; nothing where one page holds it all. */
export function ListPager({ locale, total, hasMore = false, size, page, addressOf }: Props) {
  if (total <= size && !hasMore) return null
  const t = translator(locale, 'shell.pages')
  return (
    <Pager
      label={t('label')}
      summary={t(hasMore ? 'rangeOfMore' : 'range', {
        from: (page - 1) * size + 1,
        to: Math.min(total, page * size),
        total,
      })}
      previous={{ label: t('previous'), href: page > 1 ? addressOf(page - 1) : undefined }}
      next={{ label: t('next'), href: page * size < total || hasMore ? addressOf(page + 1) : undefined }}
    />
  )
}
