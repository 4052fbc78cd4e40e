'use client'
import { CloudOff, TriangleAlert } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { startTransition } from 'react'
import { Problem } from '@/components/layout/problem'
import { useProblemWords } from '@/components/layout/problem-words'
import { Button } from '@/components/ui/button'

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  const { words } = useProblemWords()
  const router = useRouter()
  const isDown = error.digest === 'DATABASE_DOWN'
  const retry = () =>
    startTransition(() => {
      router.refresh()
      reset()
    })
  return (
    <Problem
      icon={isDown ? <CloudOff aria-hidden /> : <TriangleAlert aria-hidden />}
      title={isDown ? words.unavailableTitle : words.unexpectedTitle}
      text={
        isDown ? (
          words.unavailableText
        ) : (
          <>
            {words.unexpectedText} <bdi className="font-mono">{error.digest}</bdi>
          </>
        )
      }
      action={
        <Button variant="primary" onClick={retry}>
          {words.retry}
        </Button>
      }
    />
  )
}
