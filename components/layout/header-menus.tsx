'use client'
import { Languages, LogOut, Moon, Sun, SunMoon, UserRound } from 'lucide-react'
import { usePathname, useRouter } from 'next/navigation'
import { newKey } from '@/components/form/submission-key'
import { Menu } from '@/components/ui/menu'
import { keepPreferences } from '@/lib/accounts/actions'
import { type Locale, languageNames, localeCookie, locales, themeCookie } from '@/lib/i18n/locale'
import type { Person } from './shell'

const oneYear = 365 * 24 * 60 * 60
const remember = (cookie: string, value: string) => {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
  document.cookie = `${cookie}=${value}; path=/; max-age=${oneYear}; samesite=lax`
}
const keep = (input: object) => keepPreferences({ key: newKey(), input })

export function LanguageMenu({ locale, label }: { locale: Locale; label: string }) {
  const router = useRouter()
  const here = usePathname()
  const choose = (next: Locale) => {
    remember(localeCookie, next)
    void keep({ locale: next }).catch(() => null)
    router.push(`/${next}${here.replace(/^\/[a-z]{2}(?=\/|$)/, '')}${window.location.search}`)
  }
  return (
    <Menu
      aria-label={`${label} (${languageNames[locale]})`}
      variant="quiet"
      align="end"
      icon={<Languages aria-hidden />}
      items={locales.map((one) => ({
        label: <span lang={one}>{languageNames[one]}</span>,
        current: one === locale,
        onSelect: () => choose(one),
      }))}
    >
      <span aria-hidden className="uppercase max-sm:hidden">
        {locale}
      </span>
    </Menu>
  )
}

const themeIcons = { light: <Sun aria-hidden />, dark: <Moon aria-hidden />, system: <SunMoon aria-hidden /> }

type ThemeMenuProps = { theme: Person['theme']; words: Record<'theme' | Person['theme'], string> }

export function ThemeMenu({ theme, words }: ThemeMenuProps) {
  const router = useRouter()
  const choose = async (next: Person['theme']) => {
    remember(themeCookie, next)
    if (next === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = next
    await keep({ theme: next }).catch(() => null)
    router.refresh()
  }
  return (
    <Menu
      aria-label={`${words.theme} (${words[theme]})`}
      variant="quiet"
      align="end"
      icon={themeIcons[theme]}
      items={(['light', 'dark', 'system'] as const).map((one) => ({
        label: words[one],
        icon: themeIcons[one],
        current: one === theme,
        onSelect: () => void choose(one),
      }))}
    />
  )
}

type AccountMenuProps = { locale: Locale; person: Person; words: { account: string; signOut: string } }

export function AccountMenu({ locale, person, words }: AccountMenuProps) {
  const leave = async () => {
    const { signOut } = await import('next-auth/react')
    await signOut({ callbackUrl: `/${locale}/sign-in` })
  }
  return (
    <Menu
      aria-label={`${words.account} (${person.name})`}
      variant="quiet"
      align="end"
      icon={<UserRound aria-hidden />}
      items={[
        {
          heading: (
            <>
              <span className="block font-semibold text-ink">
                <bdi>{person.name}</bdi>
              </span>
              <span className="block">
                {person.role} · <bdi>{person.organisation}</bdi>
              </span>
            </>
          ),
        },
        { separator: true },
        {
          label: words.signOut,
          icon: <LogOut aria-hidden className="rtl:rotate-180" />,
          onSelect: () => void leave(),
        },
      ]}
    >
      <bdi aria-hidden className="max-w-40 truncate max-lg:hidden">
        {person.name}
      </bdi>
    </Menu>
  )
}
