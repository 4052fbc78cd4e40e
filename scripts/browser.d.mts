export function findBrowser(log?: (text: string) => void): Promise<string>
