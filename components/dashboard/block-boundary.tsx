'use client'
import { TriangleAlert } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { Component, type ReactNode, startTransition } from 'react'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'

type Words = Record<'title' | 'text' | 'retry', string>
type Props = { words: Words; children: ReactNode }

/* What fails inside is said in its place; the rest of the page stands. */
export class BlockBoundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    const { words, children } = this.props
    if (!this.state.hasFailed) return children
    return <Failed words={words} reset={() => this.setState({ hasFailed: false })} />
  }
}

function Failed({ words, reset }: { words: Words; reset: () => void }) {
  const router = useRouter()
  const retry = () =>
    startTransition(() => {
      router.refresh()
      reset()
    })
  return (
    <div role="alert" className="rounded-lg border bg-surface">
      <EmptyState
        compact
        icon={<TriangleAlert aria-hidden />}
        title={words.title}
        description={words.text}
        action={
          <Button size="sm" onClick={retry}>
            {words.retry}
          </Button>
        }
      />
    </div>
  )
}
