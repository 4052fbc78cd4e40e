'use client'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { useToast } from '@/components/ui/toast'

/** After an act that changes the whole page: it is read again, what was done is said, and the focus goes to its top. */
export const useAnswered = () => {
  const router = useRouter()
  const toast = useToast()
  const [refreshing, startRefresh] = useTransition()
  const refresh = () => startRefresh(() => router.refresh())
  const answered = (title: string) => {
    refresh()
    toast({ title })
    document.querySelector<HTMLElement>('h1')?.focus()
  }
  return { refreshing, refresh, answered }
}
