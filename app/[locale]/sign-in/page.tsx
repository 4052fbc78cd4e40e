import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { DemoAccounts } from '@/components/access/demo-accounts'
import { SignInForm } from '@/components/access/sign-in-form'
import { BrandMark } from '@/components/layout/brand-mark'
import { LanguageLinks } from '@/components/layout/language-links'
import { firstPageOf } from '@/lib/access/first-page'
import { currentViewer } from '@/lib/access/viewer'
import { isDemo } from '@/lib/env'
import { isLocale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params
  return isLocale(locale) ? { title: messagesOf(locale).access.title } : {}
}

export default async function SignInPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const viewer = await currentViewer()
  if (viewer) redirect(`/${locale}${firstPageOf(viewer.role)}`)
  const { access, shell } = messagesOf(locale)
  return (
    <main className="mx-auto grid min-h-dvh w-full max-w-md content-center gap-6 px-4 py-8">
      <div className="flex items-center gap-3">
        <BrandMark className="size-11" />
        <div>
          <p className="text-xl font-semibold">{shell.name}</p>
          <p className="text-sm text-ink-muted">{shell.tagline}</p>
        </div>
      </div>
      <section className="rounded-lg border bg-surface p-5">
        <h1 className="mb-4 text-lg font-semibold">{access.title}</h1>
        <SignInForm locale={locale} words={access} />
      </section>
      {isDemo() && <DemoAccounts words={access} />}
      <LanguageLinks locale={locale} label={shell.language} path="/sign-in" />
    </main>
  )
}
