'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { type ToastMessage, useToast } from '@/components/ui/toast'

/** What is saved is said, and its page opens; until it has, `isDone` keeps the form from being sent again. */
export const useDeparture = () => {
  const router = useRouter()
  const toast = useToast()
  const [isDone, setDone] = useState(false)
  const depart = (page: string, said: ToastMessage) => {
    setDone(true)
    toast(said)
    router.push(page)
    router.refresh()
  }
  return { isDone, depart }
}
