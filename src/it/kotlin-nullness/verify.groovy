def log = new File(basedir, 'build.log').text
def complaints = log.readLines().findAll { it.contains('WrongUse.kt') && it.contains('String?') }
assert complaints.any { it.contains(':6:') || it.contains('[6,') } : 'the compiler did not know that sdkConstant() of the vendor may be null'
assert complaints.any { it.contains(':8:') || it.contains('[8,') } : 'the compiler did not know that sdkConstant() of an application may be null'
assert !log.contains('RightUse.kt:') : 'the compiler complained of RightUse.kt'
return true
