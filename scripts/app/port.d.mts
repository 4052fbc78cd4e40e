export function freePort(): Promise<number>
export function requireFreePort(port: number, host: string | undefined): Promise<void>
