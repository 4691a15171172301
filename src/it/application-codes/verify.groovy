String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.count('12 codes in 2 language(s)') == 2: 'the sources and the documents are generated once each'
assert log.count('nothing has changed') == 2: 'and not again by the second build'

String table = new File(basedir, 'src/test/broken-tables/01-orders.csv').path
assert log.contains(table + ':3: "PERHAPS" is not a retryability')
assert log.contains(table + ':4: remedy is blank')
assert log.contains(table + ':3: the number 120301 stands twice')

File sources = new File(basedir, 'target/generated-sources/tim-error-codes/example/shop')
assert new File(sources, 'ShopErrorCode.java').getText('UTF-8').contains('CART_LOCKED'): 'what was there stays as it was'
assert sources.listFiles().every { !it.name.endsWith('.tmp') }
return true
