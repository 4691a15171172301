String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.count('12 codes in 2 language(s), nothing has changed') == 2: 'the second build writes nothing again'
assert (log =~ /12 codes in 2 language\(s\), \d+ file\(s\) written/).count == 2: 'sources and documents are written once each'

String table = new File(basedir, 'src/test/broken-tables/orders.csv').canonicalPath
assert log.contains(table + ':3: "PERHAPS" is not a value of retryability')
assert log.contains(table + ':4: remedy is blank')
assert log.contains(table + ':3: the number 120301 stands twice')
assert log.contains('skipped: timErrorCodes.skip is set')

File sources = new File(basedir, 'target/generated-sources/tim-error-codes/example/shop')
assert new File(sources, 'ShopErrorCode.java').getText('UTF-8').contains('CART_LOCKED'): 'what was there stays as it was'
sources.eachFileRecurse { file ->
    if (file.name.endsWith('.java')) {
        file.eachLine('UTF-8') {
            assert !it.startsWith('import ') || it =~ /^import (java|io\.github\.timerrorcodes|example\.shop)\./:
                    'sources need nothing but Java and the library, without the annotations of JSpecify'
        }
    }
}
assert sources.listFiles().every { !it.name.endsWith('.tmp') }

File documents = new File(basedir, 'target/documents')
assert new File(documents, 'page/index.html').getText('UTF-8').contains('店のエラーコード')
assert new File(documents, 'markdown/en/orders.md').getText('UTF-8').contains('CART_LOCKED')

// The goals alone, with every setting as a user property.
assert new File(basedir, 'target/by-hand/example/hand/HandErrorCode.java').exists()
assert !new File(basedir, 'target/by-hand/example/hand/internal/HandErrorTextsEn.java').exists()
assert new File(basedir, 'target/by-hand/example/hand/internal/HandErrorTextsJa.java').text.contains('\\u30ab')
assert new File(basedir, 'target/documents-by-hand/page/index.html').exists()
return true
