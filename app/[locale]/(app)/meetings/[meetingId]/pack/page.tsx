import type { Metadata } from 'next'
import { loadPack, type PackParams, type PackSearch } from '@/components/meeting-pack/pack-load'
import { PackPage } from '@/components/meeting-pack/pack-page'
import { isLocale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

type Props = { params: PackParams; searchParams: PackSearch }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params
  return isLocale(locale) ? { title: messagesOf(locale).meetingPack.title } : {}
}

export default async function Page({ params, searchParams }: Props) {
  const { pack, viewer, locale } = await loadPack(params, searchParams)
  return <PackPage pack={pack} viewer={viewer} locale={locale} />
}
