'use client'
import type { Messages } from '@/lib/i18n/messages'

const password = 'sharaka-demo'
const accounts = [
  'director',
  'officer',
  'officer.belgium',
  'liaison.giz',
  'liaison.enabel',
  'interior',
  'observer.eu',
  'auditor',
  'admin',
] as const

const fill = (email: string) => {
  const form = document.forms.namedItem('sign-in')
  const field = (name: string) => form?.elements.namedItem(name)
  const [address, secret] = [field('email'), field('password')]
  if (address instanceof HTMLInputElement) address.value = email
  if (secret instanceof HTMLInputElement) secret.value = password
  form?.requestSubmit()
}

export function DemoAccounts({ words }: { words: Messages['access'] }) {
  return (
    <section className="rounded-lg border bg-surface p-5">
      <h2 className="font-semibold">{words.demoTitle}</h2>
      <p className="mb-2 text-sm text-ink-muted">
        {words.demoText.split('{password}')[0]}
        <bdi className="font-mono">{password}</bdi>
        {words.demoText.split('{password}')[1]}
      </p>
      <ul className="-mx-2">
        {accounts.map((account) => (
          <li key={account}>
            <button
              type="button"
              onClick={() => fill(`${account}@example.org`)}
              className="flex w-full flex-wrap items-baseline justify-between gap-x-3 rounded-md px-2 py-1.5 text-start hover:bg-sunken"
            >
              <span>{words.demo[account.replace('.', '_') as keyof typeof words.demo]}</span>
              <bdi className="text-sm text-ink-muted">{account}@example.org</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
