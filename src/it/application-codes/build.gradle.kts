plugins {
    java
}

repositories {
    mavenCentral()
}

val errorCodes by configurations.creating

dependencies {
    implementation("io.github.timerrorcodes:tim-error-codes:1.0.0")
    errorCodes("io.github.timerrorcodes:tim-error-codes-maven-plugin:1.0.0")
}

val generateErrorCodes by tasks.registering(JavaExec::class) {
    val tables = file("src/main/error-codes")
    val sources = layout.buildDirectory.dir("generated/sources/error-codes")
    inputs.dir(tables)
    outputs.dir(sources)
    classpath = errorCodes
    mainClass = "io.github.timerrorcodes.codegen.GenerateCommand"
    args(
        "--data", tables,
        "--output", sources.get(),
        "--package", "example.shop",
        "--enum", "ShopErrorCode",
        "--source-language", "ja",
        "--languages", "en",
    )
}

sourceSets.main {
    java.srcDir(generateErrorCodes)
}
