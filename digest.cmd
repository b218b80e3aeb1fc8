@echo off
rem Starts the generator, and builds it first where that is needed: the same as the script `digest`
rem beside it, without its archive of loaded classes. Delayed expansion stays off, because a path or an
rem argument may hold an exclamation mark.
setlocal EnableExtensions DisableDelayedExpansion

rem The trailing dot: a path that ends in a backslash would take the quote after it along.
set "DIGEST_HOME=%~dp0."
set "DIGEST_JAR=%~dp0target\digest.jar"

set "DIGEST_JAVA=java.exe"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "DIGEST_JAVA=%JAVA_HOME%\bin\java.exe"

rem `java -version` says: openjdk version "17.0.15" 2025-04-15. The quotes are cut off as delimiters.
set "DIGEST_MAJOR=0"
for /f tokens^=2^ delims^=^" %%v in ('""%DIGEST_JAVA%" -version 2^>^&1"') do (
  for /f "tokens=1 delims=.-+" %%m in ("%%v") do (
    set "DIGEST_MAJOR=%%m"
    goto :version_known
  )
)
:version_known
set /a DIGEST_MAJOR=DIGEST_MAJOR 2>nul
if %DIGEST_MAJOR% LSS 17 (
  echo digest: a JDK of Java 17 or newer is needed: see https://adoptium.net 1>&2
  exit /b 1
)

if not exist "%DIGEST_HOME%\pom.xml" goto :built
if not exist "%DIGEST_JAR%" goto :build

rem Ends with 1 if any source, or a folder that lost one, is newer than the jar.
powershell.exe -NoLogo -NoProfile -NonInteractive -Command "$jar = (Get-Item -LiteralPath $env:DIGEST_JAR).LastWriteTimeUtc; $sources = @(Get-Item -LiteralPath (Join-Path $env:DIGEST_HOME 'pom.xml')) + @(Get-ChildItem -LiteralPath (Join-Path $env:DIGEST_HOME 'src\main') -Recurse); if ($sources | Where-Object { $_.LastWriteTimeUtc -gt $jar }) { exit 1 }"
if not errorlevel 1 goto :built

:build
where mvn >nul 2>nul
if errorlevel 1 (
  echo digest: Maven is needed to build the generator: see https://maven.apache.org/download.cgi 1>&2
  exit /b 1
)
echo digest: building the generator (first use downloads its libraries)... 1>&2
rem In a folder of its own, and moved into place when it is whole; two starts at once differ in %RANDOM%.
set "DIGEST_WORK=%~dp0target\launcher.%RANDOM%"
call mvn -q -B -f "%DIGEST_HOME%\pom.xml" -Ddigest.launcher "-Ddigest.target=%DIGEST_WORK%" -Dmaven.test.skip=true package 1>&2
if errorlevel 1 (
  rmdir /s /q "%DIGEST_WORK%" 2>nul
  echo digest: the generator could not be built; Maven says why above 1>&2
  exit /b 1
)
move /y "%DIGEST_WORK%\digest.jar" "%DIGEST_JAR%" >nul
if errorlevel 1 (
  echo digest: cannot replace "%DIGEST_JAR%": end the programs that use it first 1>&2
  exit /b 1
)
rmdir /s /q "%DIGEST_WORK%" 2>nul

:built
if not exist "%DIGEST_JAR%" (
  echo digest: neither target\digest.jar nor pom.xml is here: this copy is not complete 1>&2
  exit /b 1
)
"%DIGEST_JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -XX:+DisplayVMOutputToStderr "-Ddigest.home=%DIGEST_HOME%" -jar "%DIGEST_JAR%" %*
exit /b %ERRORLEVEL%
