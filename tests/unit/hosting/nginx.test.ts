import { describe, expect, it } from 'vitest'
import { nginxConfiguration } from '#lib/hosting/nginx.ts'

describe('the file for nginx', () => {
  it('is for the host and the path of the address', () => {
    const text = nginxConfiguration({ origin: 'https://record.example:8443', base: '/river/towns' })
    expect(text).toContain('server_name record.example;')
    expect(text).toContain('error_page 404 /river/towns/404.html;')
    expect(text).toContain('/var/www/record.example/river/towns/')
  })

  it('lets pages of other sites read the data and the API, and nothing else', () => {
    const text = nginxConfiguration({ origin: 'https://record.example', base: '/river' })
    expect(text).toContain('"~^/river/(?:data|api)/" "*";')
    expect(text).toContain('add_header Access-Control-Allow-Origin $open_access_record_example always;')
  })

  it('answers what is not there below the folder of a language in that language', () => {
    const text = nginxConfiguration({ origin: undefined, base: '/river' }, { folders: ['ru', 'kk'] })
    expect(text).toContain('location /river/kk/ { error_page 404 /river/kk/404.html; }')
    expect(text.indexOf('location /river/ru/')).toBeGreaterThan(text.indexOf('error_page 404 /river/404.html;'))
  })

  it('is for any host where no address is known', () => {
    expect(nginxConfiguration({ origin: undefined, base: '' })).toContain('server_name _;')
  })

  it.each(['/a;b', '/a$uri', '/a"b', '/{x}', '/a b'])(
    'is none for a path that nginx would read otherwise: %s',
    (base) => {
      expect(() => nginxConfiguration({ origin: 'https://record.example', base })).toThrow(base)
    },
  )
})
