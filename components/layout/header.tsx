import { Plus, Search } from 'lucide-react'
import Form from 'next/form'
import { ButtonLink } from '@/components/ui/button'
import type { Locale } from '@/lib/i18n/locale'
import { AccountMenu, LanguageMenu, ThemeMenu } from './header-menus'
import type { Person, ShellWords } from './shell'

type HeaderProps = { locale: Locale; words: ShellWords; person: Person; mayCreate: boolean }

export function Header({ locale, words, person, mayCreate }: HeaderProps) {
  return (
    <header className="sticky top-0 z-20 flex h-14 items-center gap-2 border-b bg-surface px-4 lg:px-6 print:hidden">
      <Form
        action={`/${locale}/projects`}
        role="search"
        prefetch={false}
        className="relative min-w-0 flex-1 lg:max-w-md"
      >
        <Search
          aria-hidden
          className="pointer-events-none absolute inset-y-0 start-2.5 my-auto size-4 text-ink-faint"
        />
        <input
          type="search"
          name="q"
          maxLength={200}
          aria-label={words.search}
          placeholder={words.search}
          className="h-8 w-full rounded-md border border-line-strong/60 bg-canvas ps-8.5 pe-3 placeholder:text-ink-faint pointer-coarse:h-10"
        />
      </Form>
      <div className="ms-auto flex items-center gap-1">
        {mayCreate && (
          <ButtonLink
            href={`/${locale}/projects/new`}
            variant="secondary"
            icon={<Plus aria-hidden />}
            className="me-1 max-sm:hidden"
          >
            {words.newProject}
          </ButtonLink>
        )}
        <LanguageMenu locale={locale} label={words.language} />
        <ThemeMenu
          theme={person.theme}
          words={{ theme: words.theme, light: words.light, dark: words.dark, system: words.system }}
        />
        <AccountMenu
          locale={locale}
          person={person}
          words={{ account: words.account, signOut: words.signOut }}
        />
      </div>
    </header>
  )
}
