import type { Metadata } from 'next'
import { type BriefParams, type BriefSearch, loadBrief } from '@/components/portfolio-brief/brief-load'
import { BriefPrintPage } from '@/components/portfolio-brief/print-page'
import { isLocale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

type Props = { params: BriefParams; searchParams: BriefSearch }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params
  return isLocale(locale) ? { title: messagesOf(locale).portfolioBrief.title } : {}
}

export default async function Page({ params, searchParams }: Props) {
  const { brief, locale, language } = await loadBrief(params, searchParams)
  return <BriefPrintPage brief={brief} language={language} locale={locale} />
}
