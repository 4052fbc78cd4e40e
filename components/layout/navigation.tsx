import { CalendarDays, ClipboardCheck, Coins, FolderKanban, Gauge, Inbox, ListChecks } from 'lucide-react'
import type { Locale } from '@/lib/i18n/locale'
import { BrandMark } from './brand-mark'
import { NavigationLink } from './navigation-link'
import type { ShellWords } from './shell'

type NavigationProps = { locale: Locale; words: ShellWords }

const dashboard = {
  path: 'dashboard',
  word: 'dashboard',
  also: ['milestones', 'awaiting', 'timeline'],
  icon: <Gauge aria-hidden />,
} as const

const entries = [
  { path: 'work', word: 'work', icon: <Inbox aria-hidden /> },
  dashboard,
  { path: 'projects', word: 'portfolio', also: ['health-rules'], icon: <FolderKanban aria-hidden /> },
  { path: 'reports', word: 'reports', icon: <ClipboardCheck aria-hidden /> },
  { path: 'meetings', word: 'meetings', also: ['committees'], icon: <CalendarDays aria-hidden /> },
  { path: 'decisions', word: 'decisions', icon: <ListChecks aria-hidden /> },
  { path: 'finance', word: 'finance', also: ['rates'], icon: <Coins aria-hidden /> },
] as const

/* Five fit on a phone, in short words. The reports are reached from what waits for the reader, the money from the dashboard. */
const entriesOfPhone = [
  { path: 'work', word: 'workShort', also: ['reports'], icon: <Inbox aria-hidden /> },
  { ...dashboard, also: [...dashboard.also, 'finance', 'rates'] },
  ...entries.filter(({ path }) => path === 'projects' || path === 'meetings' || path === 'decisions'),
] as const

export function SideBar({ locale, words, home }: NavigationProps & { home: string }) {
  return (
    <div className="sticky top-0 hidden h-dvh flex-col border-e bg-surface lg:flex print:hidden">
      <nav aria-label={words.navigation}>
        <a href={home} className="flex h-14 items-center gap-2.5 border-b px-4 font-semibold">
          <BrandMark />
          <span className="text-lg">{words.name}</span>
        </a>
        <div className="flex flex-col gap-0.5 p-2">
          {entries.map(({ path, word, icon, ...more }) => (
            <NavigationLink key={path} href={`/${locale}/${path}`} also={alsoOf(more, locale)} look="side">
              {icon}
              {words[word]}
            </NavigationLink>
          ))}
        </div>
      </nav>
    </div>
  )
}

export function BottomBar({ locale, words }: NavigationProps) {
  return (
    <nav
      aria-label={words.navigation}
      className="fixed inset-x-0 bottom-0 z-20 flex h-[calc(3.5rem+env(safe-area-inset-bottom))] border-t bg-surface pb-[env(safe-area-inset-bottom)] lg:hidden print:hidden"
    >
      {entriesOfPhone.map(({ path, word, icon, ...more }) => (
        <NavigationLink key={path} href={`/${locale}/${path}`} also={alsoOf(more, locale)} look="bottom">
          {icon}
          {words[word]}
        </NavigationLink>
      ))}
    </nav>
  )
}

const alsoOf = ({ also }: { also?: readonly string[] }, locale: Locale) =>
  also?.map((path) => `/${locale}/${path}`)
