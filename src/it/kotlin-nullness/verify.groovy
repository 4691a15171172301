def log = new File(basedir, 'build.log').text
assert log.contains('WrongUse.kt') : 'the compiler did not complain of WrongUse.kt'
assert log =~ /(?s)WrongUse\.kt.*String\?/ : 'the compiler did not know that sdkConstant() may be null'
assert !log.contains('RightUse.kt:') : 'the compiler complained of RightUse.kt'
return true
