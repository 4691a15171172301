def log = new File(basedir, 'build.log').text
assert log.contains('lost():METHOD_REMOVED') : 'the comparison did not find the method that is lost'
assert log.contains('LOST:FIELD_REMOVED') : 'the comparison did not find the constant that is lost'
return true
