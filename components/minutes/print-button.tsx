'use client'
import { Printer } from 'lucide-react'
import { useReady } from '@/components/form/use-ready'
import { Button } from '@/components/ui/button'

export function PrintButton({ label }: { label: string }) {
  return (
    <Button
      variant="primary"
      icon={<Printer aria-hidden />}
      disabled={!useReady()}
      onClick={() => window.print()}
    >
      {label}
    </Button>
  )
}
