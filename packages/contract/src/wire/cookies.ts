/** The cookies of a request, decoded. */
export function cookiesOf(headers: Headers): [name: string, value: string][] {
  const cookies = headers.get("cookie")?.split("; ") ?? [];
  return cookies.map((cookie) => {
    const split = cookie.indexOf("=");
    return [cookie.slice(0, split), decodeURIComponent(cookie.slice(split + 1))];
  });
}
