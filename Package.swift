// swift-tools-version: 6.2
// The floors of the house are targets; what each may import is checked by scripts/lint (ARCHITECTURE.md).
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func floor(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let nioPosix: Target.Dependency = .product(name: "NIOPosix", package: "swift-nio")
let nioCore: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let nioSSL: Target.Dependency = .product(name: "NIOSSL", package: "swift-nio-ssl")
let nioHTTP1: Target.Dependency = .product(name: "NIOHTTP1", package: "swift-nio")
let asyncHTTPClient: Target.Dependency = .product(name: "AsyncHTTPClient", package: "async-http-client")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let hummingbirdTesting: Target.Dependency = .product(name: "HummingbirdTesting", package: "hummingbird")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let serviceLifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")

let package = Package(
  name: "ancu",
  products: [.executable(name: "ancu", targets: ["ancu"])],
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CQRCode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    floor("Kit", [crypto, cryptoExtras]),
    floor("Domain", ["Kit"]),
    floor("Database", ["Kit", "CPostgres", grdb, nioPosix]),
    floor("Store", ["Kit", "Domain", "Database"], resources: [.copy("Migrations")]),
    floor("Documents", ["Kit", "Domain", "CZip", "CQRCode", "CXLSXWriter"], resources: [.copy("Forms")]),
    floor("Office", ["Kit", "Domain", "Database", "Store", "Documents"], resources: [.copy("Demonstration/Facts")]),
    floor("Gateways", ["Kit", "Domain", "Office", crypto, nioCore, nioPosix, nioSSL, nioHTTP1, asyncHTTPClient]),
    floor(
      "Site", ["Kit", "Domain", "Office", "CZlib", hummingbird, httpTypes, nioCore, logging, mustache],
      resources: [.copy("Templates"), .copy("Assets"), .copy("Catalogue")]),
    floor("Portal", ["Kit", "Domain", "Office", "Site", hummingbird, httpTypes, nioCore]),
    floor("Workspace", ["Kit", "Domain", "Office", "Site", hummingbird, httpTypes, nioCore]),
    floor("API", ["Kit", "Domain", "Office", "Site", hummingbird, httpTypes, nioCore]),
    .executableTarget(
      name: "ancu",
      dependencies: [
        "Kit", "Domain", "Database", "Store", "Documents", "Office", "Gateways", "Site", "Portal", "Workspace", "API",
        argumentParser, serviceLifecycle, hummingbird, logging,
      ],
      swiftSettings: strict),
    .target(
      name: "AnCuTesting", dependencies: ["Kit", "Domain", "Database", "Store", "Documents", "Office", "Site"],
      swiftSettings: strict),
    tests("KitTests", ["Kit", "AnCuTesting"]),
    tests("DomainTests", ["Kit", "Domain", "AnCuTesting"]),
    tests("DatabaseTests", ["Kit", "Database", "AnCuTesting"]),
    tests("StoreTests", ["Kit", "Domain", "Database", "Store", "AnCuTesting"]),
    tests("DocumentsTests", ["Kit", "Domain", "Documents", "AnCuTesting"]),
    tests("OfficeTests", ["Kit", "Domain", "Database", "Store", "Documents", "Office", "AnCuTesting"]),
    tests(
      "GatewaysTests",
      [
        "Kit", "Domain", "Database", "Office", "Gateways", "AnCuTesting", crypto, hummingbird, hummingbirdTesting, httpTypes, nioCore,
      ]),
    tests(
      "DoorTests",
      [
        "Kit", "Domain", "Database", "Documents", "Office", "Site", "Portal", "Workspace", "API", "AnCuTesting", hummingbird,
        hummingbirdTesting, httpTypes, nioCore,
      ]),
  ],
  swiftLanguageModes: [.v6]
)
