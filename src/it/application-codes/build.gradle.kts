plugins {
    id("java")
    id("io.github.timerrorcodes") version "1.0.0"
}

repositories {
    mavenCentral()
}

timErrorCodes {
    packageName = "example.shop"
    enumName = "ShopErrorCode"
    sourceLanguage = "ja"
}

dependencies {
    testImplementation("org.junit.jupiter:junit-jupiter:5.14.4")
    testImplementation("org.assertj:assertj-core:3.27.7")
    testRuntimeOnly("org.junit.platform:junit-platform-launcher:1.14.4")
}

tasks.test {
    useJUnitPlatform()
}
