/** The host as it stands in an address: IPv6 in brackets. */
export function addressName(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
