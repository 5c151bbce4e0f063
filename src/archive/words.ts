// What the search says in the terminal.
export const searchWordsOfCommand = {
  usage: {
    it: 'Uso: kolosseo search NOME [--platform p,…] [--tier t,…] [--topic t,…] [--category c,…] [--verdict v,…] [--gender g] [--agency a] [--region r] [--brand b] [--followersMin n] [--followersMax n] [--priceMin n] [--priceMax n] [--placeMin 0-1] [--placeMax 0-1] [--activeSince YYYY-MM-DD] [--activeUntil YYYY-MM-DD] [--collaboratedSince YYYY-MM-DD] [--sort s] [--order asc|desc] [--after next] [--limit n] [--json]',
    en: 'Usage: kolosseo search NAME [--platform p,…] [--tier t,…] [--topic t,…] [--category c,…] [--verdict v,…] [--gender g] [--agency a] [--region r] [--brand b] [--followersMin n] [--followersMax n] [--priceMin n] [--priceMax n] [--placeMin 0-1] [--placeMax 0-1] [--activeSince YYYY-MM-DD] [--activeUntil YYYY-MM-DD] [--collaboratedSince YYYY-MM-DD] [--sort s] [--order asc|desc] [--after next] [--limit n] [--json]',
    zh: '用法：kolosseo search 名称 [--platform p,…] [--tier t,…] [--topic t,…] [--category c,…] [--verdict v,…] [--gender g] [--agency a] [--region r] [--brand b] [--followersMin n] [--followersMax n] [--priceMin n] [--priceMax n] [--placeMin 0-1] [--placeMax 0-1] [--activeSince YYYY-MM-DD] [--activeUntil YYYY-MM-DD] [--collaboratedSince YYYY-MM-DD] [--sort s] [--order asc|desc] [--after next] [--limit n] [--json]',
  },
  found: { it: '{n} account trovati', en: '{n} accounts found', zh: '找到 {n} 个账号' },
} as const;
