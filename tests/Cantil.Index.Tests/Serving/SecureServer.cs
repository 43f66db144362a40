using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace Cantil.Index.Tests.Serving;

/// <summary>A server with TLS and a certificate that it signed itself, for the host name <c>localhost</c>.</summary>
public sealed class SecureServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly X509Certificate2 _certificate;

    private SecureServer(WebApplication application, X509Certificate2 certificate) => (_application, _certificate) = (application, certificate);

    /// <summary>The certificate, to be trusted.</summary>
    public string Pem => _certificate.ExportCertificatePem();

    public int Port => new Uri(_application.Urls.First()).Port;

    /// <summary>The protocols of the requests that came.</summary>
    public List<string> Protocols { get; } = [];

    public static async Task<SecureServer> StartAsync(bool hasExpired = false)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, false, 0, true));
        var now = DateTimeOffset.UtcNow;
        using var made = request.CreateSelfSigned(now.AddDays(-9), hasExpired ? now.AddDays(-1) : now.AddDays(1));
        var certificate = X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0, listen =>
        {
            listen.Protocols = HttpProtocols.Http1AndHttp2;
            listen.UseHttps(certificate);
        }));
        var server = new SecureServer(builder.Build(), certificate);
        server._application.Run(async context =>
        {
            lock (server.Protocols)
                server.Protocols.Add(context.Request.Protocol);
            context.Response.ContentType = "application/vnd.pypi.simple.v1+json";
            await context.Response.WriteAsync("""{"files":[]}""");
        });
        await server._application.StartAsync();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        _certificate.Dispose();
    }
}
