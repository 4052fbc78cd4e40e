'use client'
import { type FormEvent, useState } from 'react'
import { TextField } from '@/components/form/text-field'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/locale'
import type { Messages } from '@/lib/i18n/messages'

type Problem = 'wrong' | 'offline'

export function SignInForm({ locale, words }: { locale: Locale; words: Messages['access'] }) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    const given = new FormData(event.currentTarget)
    setBusy(true)
    setProblem(null)
    const { signIn } = await import('next-auth/react')
    const answer = await signIn('credentials', {
      email: given.get('email'),
      password: given.get('password'),
      redirect: false,
    }).catch(() => null)
    // The server knows who came in, and where they begin.
    if (answer?.ok) return window.location.assign(`/${locale}`)
    setProblem(answer?.error === 'CredentialsSignin' ? 'wrong' : 'offline')
    setBusy(false)
  }

  return (
    <form id="sign-in" onSubmit={submit} className="grid gap-4">
      {problem && (
        <Notice tone="danger" live="alert">
          {words[problem]}
        </Notice>
      )}
      <TextField
        name="email"
        type="email"
        dir="ltr"
        label={words.email}
        autoComplete="username"
        required=""
        aria-required
        maxLength={320}
      />
      <TextField
        name="password"
        type="password"
        dir="ltr"
        label={words.password}
        autoComplete="current-password"
        required=""
        aria-required
        maxLength={1000}
      />
      <Button type="submit" variant="primary" size="lg" busy={busy}>
        {busy ? words.busy : words.submit}
      </Button>
    </form>
  )
}
